package org.malinnotes.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Ways to spoil a file without looking at what it says. */
enum ByteSpoiler {
  NOTHING_LEFT {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return new byte[0];
    }
  },
  CUT {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  HOLE {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
      byte[] left = Arrays.copyOf(bytes, bytes.length - (to - from));
      System.arraycopy(bytes, to, left, from, bytes.length - to);
      return left;
    }
  },
  OTHER_BYTE {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      byte[] other = bytes.clone();
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
      return other;
    }
  },
  BYTE_ORDER_MARK {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return inserted(bytes, 0, 0xEF, 0xBB, 0xBF);
    }
  },
  HALF_A_CHARACTER {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return inserted(bytes, random.nextInt(bytes.length), 0xED, 0xA0, 0x80);
    }
  },
  NUL {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return inserted(bytes, random.nextInt(bytes.length), 0);
    }
  },
  ESCAPE {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      return inserted(bytes, random.nextInt(bytes.length), 0x1B, '[', '2', 'J');
    }
  },
  WIDE {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      String[] charsets = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"};
      Charset charset = Charset.forName(charsets[random.nextInt(charsets.length)]);
      return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
    }
  },
  LATIN {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.replaceFirst("e", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  CARRIAGE_RETURNS {
    @Override
    byte[] spoilt(byte[] bytes, Random random) {
      String end = random.nextBoolean() ? "\r\n" : "\r";
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.replace("\n", end).getBytes(StandardCharsets.UTF_8);
    }
  };

  /** The bytes spoilt, of which there must be some. */
  abstract byte[] spoilt(byte[] bytes, Random random);

  private static byte[] inserted(byte[] bytes, int at, int... more) {
    byte[] all = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, all, 0, at);
    for (int i = 0; i < more.length; i++) {
      all[at + i] = (byte) more[i];
    }
    System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
    return all;
  }
}
