/** Real browsers behind one face: go to an address, run a function in the page, click or touch a place, press a key, take a picture. */
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
        tap: ({ x, y }) => page.touchscreen.tap(x, y),
        press: (key) => page.keyboard.press(key),
        pressInTest: (key) => page.keyboard.press(key),
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
      const click = ({ x, y }) =>
        browser
          .actions()
          .move({ x: Math.round(x), y: Math.round(y) })
          .click()
          .perform();
      const press = (key) =>
        browser
          .actions()
          .sendKeys(
            Key[
              key.replace(/[A-Z]/g, (letter, at) => (at ? `_${letter}` : letter)).toUpperCase()
            ] ?? key,
          )
          .perform();
      return {
        go: (address) => browser.get(address),
        run: (code, ...values) =>
          browser.executeScript(`return (${code}).apply(null, arguments)`, ...values),
        click,
        // This driver turns touches into clicks.
        tap: click,
        press,
        pressInTest: press,
        resize: (width, height) => browser.manage().window().setRect({ width, height, x: 0, y: 0 }),
        picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
        stop: () => browser.quit(),
      };
    },
  },
};
