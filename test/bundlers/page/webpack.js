import webpack from 'webpack';

webpack(
  {
    mode: 'production',
    entry: { main: './src/main.js', tag: './src/tag.js' },
    output: {
      path: `${process.cwd()}/out`,
      filename: '[name].js',
      publicPath: '/shop/',
      module: true,
    },
    experiments: { outputModule: true },
    performance: false,
  },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    process.stderr.write(`${error ?? stats.toString('errors-only')}\n`);
    process.exitCode = 1;
  },
);
