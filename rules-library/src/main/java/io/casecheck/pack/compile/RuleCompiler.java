package io.casecheck.pack.compile;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.PackFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/** Compiles the engine's text to the classes of the executable model. */
public final class RuleCompiler {
  private static final String MODEL_INDEX = "/drools-model";
  private static final int DIGITS = 12;

  /** Without it rules are built side by side, and what they share comes in the order of chance. */
  private static final String REPRODUCIBLE =
      ReproducibleExecutableModelGenerationOption.PROPERTY_NAME;

  /** Name of a pack that stands alone, in the names of its classes. */
  public static final String ALONE = "pack0";

  private RuleCompiler() {}

  /**
   * Compiles all rules of a pack, a model for each part. The digest in the names of the classes
   * keeps those of overlays apart, whenever and in whatever order each was compiled.
   *
   * @param beneath the pack that it is laid over; {@link Pack#NONE} if it stands alone
   */
  public static CompiledRules compile(Pack pack, Pack beneath) {
    boolean alone = beneath.equals(Pack.NONE);
    return compile(alone ? ALONE : "pack" + pack.digests().get(0).substring(0, DIGITS), pack);
  }

  /** Compiles all rules of a pack, a model for each part. */
  public static CompiledRules compile(String packName, Pack pack) {
    return compile(packName, EngineText.of(packName, pack));
  }

  /**
   * Compiles engine text as it is; the check of packs stands before this.
   *
   * @param texts by the part that they are
   */
  public static CompiledRules compile(String packName, SortedMap<String, String> texts) {
    return texts.isEmpty()
        ? new CompiledRules(new TreeMap<>())
        : LibraryLoader.call(() -> build(packName, texts));
  }

  private static CompiledRules build(String packName, SortedMap<String, String> texts) {
    KieServices services = KieServices.get();
    // The repository of modules is one for the whole process: a name of its own keeps builds apart.
    // The engine names classes by it, so that the same rules must have the same one every time.
    ReleaseId release = services.newReleaseId("io.casecheck", packName, digest(texts));
    KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
    texts.forEach(
        (part, text) ->
            files.write("src/main/resources/" + part.replace('-', '_') + "/rules.drl", text));
    KieModuleModel settings =
        services.newKieModuleModel().setConfigurationProperty(REPRODUCIBLE, "true");
    try {
      KieBuilder builder =
          ((InternalKieBuilder) services.newKieBuilder(files, RuleCompiler.class.getClassLoader()))
              .withKModuleModel(settings)
              .buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        throw new IllegalStateException("the engine refuses what the check accepted: " + errors);
      }
      byte[] module = ((InternalKieModule) builder.getKieModule()).getBytes();
      return read(packName, texts, module);
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static String digest(SortedMap<String, String> texts) {
    return new PackFiles(texts).digest();
  }

  private static CompiledRules read(
      String packName, SortedMap<String, String> texts, byte[] module) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    String index = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
          classes.put(className(name), zip.readAllBytes());
        } else if (name.endsWith(MODEL_INDEX)) {
          index = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, CompiledPart> parts = new TreeMap<>();
    for (String part : texts.keySet()) {
      parts.put(part, part(EngineText.packageOf(packName, part) + ".", index, classes));
    }
    return new CompiledRules(parts);
  }

  /** The engine makes all classes of a part in its package and those within. */
  private static CompiledPart part(String prefix, String index, SortedMap<String, byte[]> classes) {
    String model =
        index
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith(prefix + "Rules"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the engine made no model " + prefix));
    return CompiledPart.of(model, classes.subMap(prefix, prefix + Character.MAX_VALUE));
  }

  private static String className(String entry) {
    return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
  }
}
