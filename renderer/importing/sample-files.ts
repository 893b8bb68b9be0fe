import type { GivenFile } from './given-file'

const urls = import.meta.glob<string>(['../../resources/samples/*', '!../../resources/samples/*.md'], {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The sample statements that come with the app, as files to be read like any other. */
export const sampleFiles = (): readonly GivenFile[] =>
  Object.entries(urls).map(([path, url]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    arrayBuffer: async () => (await fetch(url)).arrayBuffer(),
  }))
