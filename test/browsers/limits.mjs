/** A browser that gives no answer is ended, and said to be: nobody waits for it. */

/** Longer than anything takes that a driver is asked for, on a machine that is busy with everything else. */
const ANSWER_MS = 60_000;
const STARTS = 3;

/** `promise`, or an error that says what was waited for. */
function within(what, promise, limitMs) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${limitMs / 1000} s: ${what}`)),
      limitMs,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The processes of one browser and what drives it. Each leads a group of its own, so that what it has started ends with it. */
function createProcesses() {
  const started = [];
  const end = () => {
    for (const { pid } of started.splice(0)) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Ended by itself.
      }
    }
  };
  process.once('exit', end);
  return {
    add(child) {
      if (child?.pid) started.push(child);
      return child;
    },
    end() {
      process.off('exit', end);
      end();
    },
  };
}

/**
 * Starts a browser, again where it fails: a port may be taken between being found and being used.
 *
 * @returns the browser, each of its answers with a limit after which its processes are ended.
 */
export async function startBrowser(name, start, answerMs = ANSWER_MS) {
  for (let tries = 1; ; tries++) {
    const processes = createProcesses();
    try {
      return limit(
        name,
        await within(`the start of ${name}`, start(processes), answerMs),
        processes,
        answerMs,
      );
    } catch (error) {
      processes.end();
      if (tries === STARTS) throw error;
      process.stdout.write(`  ${name} did not start (${error.message}): once more\n`);
    }
  }
}

function limit(name, { stop, ...does }, processes, answerMs) {
  let isOver = false;
  const ask = async (verb, values) => {
    if (isOver) throw new Error(`${name} was ended, it had given no answer`);
    return within(`${name}, ${verb}`, does[verb](...values), answerMs).catch((error) => {
      if (!error.message.startsWith('no answer')) throw error;
      isOver = true;
      processes.end();
      throw error;
    });
  };
  const limited = Object.fromEntries(
    Object.keys(does).map((verb) => [verb, (...values) => ask(verb, values)]),
  );
  return {
    ...limited,
    /** It gave no answer, and gives none any more. */
    isOver: () => isOver,
    async stop() {
      if (!isOver) await within(`the end of ${name}`, stop(), 10_000).catch(() => {});
      processes.end();
    },
  };
}
