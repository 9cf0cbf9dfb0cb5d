/** The browser of the machine; on Debian that is its own Chromium. */
export const browser = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const widths = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
export const schemes = ['light', 'dark'] as const;
