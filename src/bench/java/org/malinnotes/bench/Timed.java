package org.malinnotes.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one piece of work took, in seconds.
 *
 * @param wall as on a clock on the wall, which others on the machine lengthen
 * @param processor of this process, all its threads together
 */
record Timed(double wall, double processor) {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Work that may fail. */
  interface Work {
    void run() throws Exception;
  }

  /** Does the work once. */
  static Timed of(Work work) throws Exception {
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Timed(
        (System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
  }
}
