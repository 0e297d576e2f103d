/** Real browsers behind one face: go to an address and back, run a function in the page, click, touch or drag, press a key, take a picture. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const QUIET_FIREFOX = {
  'dom.w3c_touch_events.enabled': 1,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'media.gmp-manager.url': '',
};
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

/** As many moves as a quick finger or hand makes. */
const DRAG_STEPS = 8;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const drivers = {
  'Firefox ESR': {
    needs: { '/usr/bin/firefox-esr': 'firefox-esr' },
    async start(processes) {
      const { default: puppeteer } = await import('puppeteer-core');
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: true,
        protocol: 'webDriverBiDi',
        extraPrefsFirefox: QUIET_FIREFOX,
        // The limits of what asks are the ones that hold.
        protocolTimeout: 0,
      });
      processes.add(browser.process());
      const page = await browser.newPage();
      await page.setViewport({ width: 412, height: 839 });
      return {
        go: (url) => page.goto(url),
        run: (code, ...values) => page.evaluate(code, ...values),
        click: ({ x, y }) => page.mouse.click(x, y),
        async drag(from, to) {
          await page.mouse.move(from.x, from.y);
          await page.mouse.down();
          await page.mouse.move(to.x, to.y, { steps: DRAG_STEPS });
          await page.mouse.up();
        },
        tap: ({ x, y }) => page.touchscreen.tap(x, y),
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => page.setViewport({ width, height }),
        picture: () => page.screenshot(),
        stop: () => browser.close(),
      };
    },
  },
  WebKitGTK: {
    needs: {
      '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
      '/usr/bin/Xvfb': 'xvfb',
      // What decodes the clips.
      '/usr/share/doc/gstreamer1.0-libav': 'gstreamer1.0-libav',
      '/usr/share/doc/gstreamer1.0-plugins-good': 'gstreamer1.0-plugins-good',
      '/usr/share/doc/gstreamer1.0-plugins-bad': 'gstreamer1.0-plugins-bad',
    },
    async start(processes) {
      const { Builder, Capabilities, Key } = await import('selenium-webdriver');
      const run = (command, args, options) =>
        processes.add(spawn(command, args, { detached: true, ...options }));
      // A display of its own: without one the driver gives no answer at all.
      const screen = run(
        '/usr/bin/Xvfb',
        ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
      );
      const display = await new Promise((resolve, reject) => {
        screen.stdio[3].once('data', (said) => resolve(`:${String(said).trim()}`));
        screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      });
      const port = await freePort();
      const env = {
        ...process.env,
        DISPLAY: display,
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      };
      const driver = run('/usr/bin/WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env,
      });
      const url = `http://127.0.0.1:${port}`;
      while (!(await fetch(`${url}/status`).catch(() => null))) {
        if (driver.exitCode !== null)
          throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
        await wait(100);
      }
      const wishes = new Capabilities();
      wishes.set('browserName', 'MiniBrowser');
      wishes.set('webkitgtk:browserOptions', {
        binary: MINI_BROWSERS.find(existsSync),
        args: ['--automation'],
      });
      const browser = await new Builder().usingServer(url).withCapabilities(wishes).build();
      await browser.manage().window().setRect({ width: 412, height: 839, x: 0, y: 0 });
      const rounded = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });
      const click = (place) => browser.actions().move(rounded(place)).click().perform();
      const keyOf = (name) =>
        Key[name.replace(/[A-Z]/g, (letter, at) => (at ? `_${letter}` : letter)).toUpperCase()] ??
        name;
      return {
        go: (address) => browser.get(address),
        // As text: of an object this driver would write what a page has put on the prototype, too.
        async run(code, ...values) {
          const text = await browser.executeScript(
            `return JSON.stringify((${code}).apply(null, arguments))`,
            ...values,
          );
          return text === null ? undefined : JSON.parse(text);
        },
        click,
        async drag(from, to) {
          const actions = browser.actions().move(rounded(from)).press();
          for (let step = 1; step <= DRAG_STEPS; step++) {
            const [x, y] = ['x', 'y'].map(
              (axis) => from[axis] + ((to[axis] - from[axis]) * step) / DRAG_STEPS,
            );
            actions.move({ ...rounded({ x, y }), duration: 20 });
          }
          await actions.release().perform();
        },
        // This driver turns touches into clicks.
        tap: click,
        press: (key) => browser.actions().sendKeys(keyOf(key)).perform(),
        resize: (width, height) => browser.manage().window().setRect({ width, height, x: 0, y: 0 }),
        picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
        stop: () => browser.quit(),
      };
    },
  },
};
