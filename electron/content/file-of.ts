import { extname, join } from 'node:path'

/** What a build's file names are made of. Excludes `..`, `%`, `\`, `:` and hidden files, hence every way out. */
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * The file a request's path stands for, below `root`; null where no file of a build can be meant.
 * A path without extension is a screen's address: the page answers it, so that a reload stays where it was.
 *
 * @param path as it stands in the request, undecoded, without query
 */
export function fileOf(root: string, path: string): string | null {
  if (!path.startsWith('/')) return null
  const segments = path.slice(1).split('/')
  if (segments.at(-1) === '') segments.pop()
  if (!segments.every((name) => segment.test(name))) return null
  return extname(segments.at(-1) ?? '') === '' ? join(root, 'index.html') : join(root, ...segments)
}
