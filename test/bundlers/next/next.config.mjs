export default {
  output: 'export',
  distDir: 'out',
  basePath: '/shop',
  trailingSlash: true,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
};
