import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where a build notes what it was made of, a file for each bundle. */
export const bundledFolder = join('out', 'packages')

/**
 * Notes the packages a bundle is made of, by their folders in `node_modules`. What ships is known from the bundles
 * alone: the lock file names far more.
 *
 * @param part names the bundle
 */
export const listPackages = (part: string): Plugin => ({
  name: 'list-packages',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle)
    const [entry] = files.flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file.name] : []))
    // Fonts and pictures are named by style sheets, and are no modules.
    const assets = files.flatMap((file) => (file.type === 'asset' ? file.originalFileNames : []))
    const folders = new Set([...this.getModuleIds(), ...assets].flatMap(packageFolder))
    mkdirSync(bundledFolder, { recursive: true })
    writeFileSync(
      join(bundledFolder, `${part}-${entry ?? 'bundle'}.json`),
      JSON.stringify([...folders].sort(), null, 2),
    )
  },
})

/** Forgets what an earlier build noted. */
export const forgetPackages: Plugin = {
  name: 'forget-packages',
  buildStart: () => rmSync(bundledFolder, { recursive: true, force: true }),
}

/** `…/node_modules/a/node_modules/@b/c/file.js?query` lies in `node_modules/a/node_modules/@b/c`. */
export function packageFolder(moduleId: string): readonly string[] {
  const path = moduleId.replaceAll('\\', '/')
  const [folder] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+/.exec(path) ?? []
  return folder === undefined ? [] : [folder]
}
