import { defineConfig } from 'vite';

export default defineConfig({
  base: '/shop/',
  logLevel: 'warn',
  build: {
    outDir: '../out',
    emptyOutDir: true,
    rollupOptions: { input: ['src/main.html', 'src/tag.html'] },
  },
});
