package io.casecheck.json;
public final class Schemas { public static String caseSchema(){return "{\"$schema\":\"json-schema.org\"}";} public static String findingsSchema(){return caseSchema();} public static String caseFileSchema(){return caseSchema();} }
