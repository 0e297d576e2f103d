import type { MerchantPage } from '../server/page.js';

export const reportPage: MerchantPage = {
  name: 'report',
  script: 'report.js',
  style: 'report.css',
  title: 'Reelshelf report',
  signIn: {
    heading: 'Your Reelshelf report',
    text: 'The report is private. Enter the report token: it was shown when the collector was started.',
    label: 'Report token',
    button: 'Open the report',
  },
};
