package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;

/** Ways to put something else where a file of a story is looked for. */
enum FileSpoiler {
  ABSENT {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
    }
  },
  FOLDER {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createDirectory(file);
    }
  },
  ANOTHER_FILE {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
    }
  },
  SWAPPED {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Files.readAllBytes(other));
      Files.write(other, bytes);
    }
  },
  LINK_TO_ITSELF {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, file);
    }
  },
  LINK_TO_NOTHING {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, file.resolveSibling("nothing"));
    }
  },
  LINK_TO_ITS_FOLDER {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, file.getParent());
    }
  },
  LINK_WITHOUT_END {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      Path endless = Path.of("/dev/zero");
      if (Files.exists(endless)) {
        Files.delete(file);
        Files.createSymbolicLink(file, endless);
      }
    }
  },
  FORBIDDEN {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      file.toFile().setReadable(false);
    }
  },
  STRANGE_NAME {
    @Override
    void instead(Path file, Path other, Random random) throws IOException {
      String[] names = {
        "a\nb.json", "\u001b[2J.json", "\u202ea.json", ".json", "a b.json", "A.JSON"
      };
      Files.copy(file, file.resolveSibling(names[random.nextInt(names.length)]));
    }
  };

  /** Spoils one file, perhaps with the help of another of the story. */
  abstract void instead(Path file, Path other, Random random) throws IOException;
}
