package io.github.marsad.job;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The settings of a run: the defaults, then a file's, then those of the command line. */
public final class Settings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EnumMap<Setting, String> values = new EnumMap<>(Setting.class);

  private Settings() {
    for (Setting setting : Setting.values()) {
      values.put(setting, setting.defaultValue());
    }
  }

  public static Settings defaults() {
    return new Settings();
  }

  /**
   * Reads the settings of a run.
   *
   * @param file a YAML file whose nested keys join with dots, or null
   * @param pairs {@code key=value}, stronger than the file
   */
  public static Settings of(Path file, List<String> pairs) {
    Settings settings = new Settings();
    if (file != null) {
      settings.addAll("", parse(file));
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set " + pair + ": write --set key=value");
      }
      settings.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return settings;
  }

  private static Map<?, ?> parse(Path file) {
    try {
      Object parsed =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      if (parsed == null) {
        return Map.of();
      }
      if (parsed instanceof Map<?, ?> map) {
        return map;
      }
      throw new UsageException(file + ": settings are lines of `key: value`");
    } catch (IOException e) {
      throw new UsageException("cannot read the settings file " + file + "; does it exist?");
    } catch (YAMLException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  private void addAll(String prefix, Map<?, ?> tree) {
    tree.forEach(
        (key, value) -> {
          String name = prefix + key;
          if (value instanceof Map<?, ?> below) {
            addAll(name + ".", below);
          } else {
            put(name, text(value));
          }
        });
  }

  /** A list is a list of names. */
  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return String.join("|", list.stream().map(String::valueOf).toList());
    }
    return value == null ? "" : String.valueOf(value);
  }

  private void put(String key, String value) {
    Setting setting =
        Arrays.stream(Setting.values())
            .filter(known -> known.key().equals(key))
            .findFirst()
            .orElseThrow(() -> unknown(key));
    values.put(setting, value);
  }

  private static UsageException unknown(String key) {
    String nearest =
        Arrays.stream(Setting.values())
            .map(Setting::key)
            .min(Comparator.comparingInt((String known) -> distance(key, known)))
            .orElseThrow();
    String hint = distance(key, nearest) <= 4 ? "; did you mean `" + nearest + "`?" : "";
    return new UsageException(
        "unknown setting `" + key + "`" + hint + "; `marsad settings` prints all");
  }

  /** Levenshtein's edit distance. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  public String get(Setting setting) {
    return values.get(setting);
  }

  /** A whole number of at least some size. */
  public int integer(Setting setting, int least) {
    try {
      int value = Integer.parseInt(get(setting).strip());
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, with the bound
    }
    throw wrong(setting, "a whole number, " + least + " or more");
  }

  /** A share from 0 to 1. */
  public double share(Setting setting) {
    try {
      double value = Double.parseDouble(get(setting).strip());
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    throw wrong(setting, "a number from 0 to 1");
  }

  /** Names separated by {@code |}. */
  public List<String> names(Setting setting) {
    return Arrays.stream(get(setting).split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  public UsageException wrong(Setting setting, String expected) {
    return new UsageException(
        "setting `" + setting.key() + "` is \"" + get(setting) + "\"; it takes " + expected);
  }
}
