export default { output: 'export', distDir: 'out', basePath: '/shop', reactStrictMode: true, turbopack: { root: import.meta.dirname } };
