package org.malinnotes.cli;

/** The program's version. */
final class Version {
  private Version() {}

  /** The version in the jar's manifest, such as {@code 0.1.0}; {@code dev} outside a jar. */
  static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "dev" : number;
  }
}
