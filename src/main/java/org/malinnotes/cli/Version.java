package org.malinnotes.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of the jar it runs from. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"malin " + Optional.ofNullable(version).orElse("(built from a checkout)")};
  }
}
