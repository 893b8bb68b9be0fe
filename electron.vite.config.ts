import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { forgetPackages, listPackages } from './electron/packaging/legal/list-packages'

/** Addresses from the root, so that a reload below `/plan` finds its files: electron-vite would make them relative. */
const absoluteAddresses: Plugin = {
  name: 'absolute-addresses',
  enforce: 'post',
  config: (config) => {
    config.base = '/'
  },
}

/**
 * Three entries, one per process; everything is bundled, nothing of node_modules is shipped.
 * A sandboxed preload must be one CommonJS file. The window is built for plain browsers too, and nothing of it is
 * inlined, because its content policy allows no inline script or style.
 */
export default defineConfig({
  main: {
    plugins: [forgetPackages, listPackages('main')],
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/main.ts' },
    },
  },
  preload: {
    plugins: [listPackages('preload')],
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: 'electron/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: false,
    plugins: [react(), absoluteAddresses, listPackages('window')],
    worker: { format: 'es', plugins: () => [listPackages('worker')] },
    build: {
      target: 'es2023',
      minify: true,
      assetsInlineLimit: 0,
      // Read from the disk, not over a network.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
