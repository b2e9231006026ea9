package org.malinnotes.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs of the program that must come to an end in time and leave nothing running. */
final class Limited implements AutoCloseable {
  private static final int SECONDS = 120;

  private ExecutorService worker;
  private Thread running = Thread.currentThread();

  Limited() {
    worker = fresh();
  }

  private ExecutorService fresh() {
    return Executors.newSingleThreadExecutor(
        work -> {
          running = new Thread(work, "limited");
          running.setDaemon(true);
          return running;
        });
  }

  /** What a run did; fails where it does not end, with the place where it hangs. */
  Program run(String typed, List<String> args) {
    int before = alive();
    Future<Program> run = worker.submit(() -> Program.run(typed, args));
    try {
      Program program = run.get(SECONDS, TimeUnit.SECONDS);
      if (alive() > before + 1) {
        throw new AssertionError(args + " left a thread running");
      }
      return program;
    } catch (TimeoutException hangs) {
      AssertionError failure = new AssertionError(args + " does not come to an end");
      failure.setStackTrace(running.getStackTrace());
      run.cancel(true);
      worker = fresh();
      throw failure;
    } catch (ExecutionException failed) {
      throw new AssertionError(args + " fails", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static int alive() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("story-") || !thread.isDaemon())
            .count();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
