import type { CharacterMaps } from '../../shared/statements/means'

const urls = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

const byName = new Map(
  Object.entries(urls).map(([path, url]) => [
    path.slice(path.lastIndexOf('/') + 1).replace('.bcmap', ''),
    url,
  ]),
)

/** The tables of characters that come with the app, each read when a PDF names it. */
export const characterMaps: CharacterMaps = async (name) => {
  const url = byName.get(name)
  if (url === undefined) throw new Error(`No table of characters is called ${name}`)
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
