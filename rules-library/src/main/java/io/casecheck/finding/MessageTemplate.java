package io.casecheck.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with names of values in braces. */
final class MessageTemplate {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private MessageTemplate() {}

  static String render(String template, Map<String, String> arguments) {
    return NAME.matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
  }
}
