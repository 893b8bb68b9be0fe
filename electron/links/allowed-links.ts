import { releasePage } from '../../shared/release-page'

interface Sourced {
  readonly accounts?: readonly { readonly routes?: readonly { readonly sources?: readonly Source[] }[] }[]
}

interface Source {
  readonly url: string | null
  readonly official: boolean
}

const catalog = import.meta.glob<Sourced>('../../resources/catalog/*.json', {
  import: 'default',
  eager: true,
})

/** Every address the app may hand to the person's browser: the page of releases, and the official pages of the catalogue. */
export const allowedLinks: ReadonlySet<string> = new Set([
  releasePage,
  ...Object.values(catalog)
    .flatMap(({ accounts = [] }) => accounts)
    .flatMap(({ routes = [] }) => routes)
    .flatMap(({ sources = [] }) => sources)
    .flatMap(({ official, url }) => (official && url?.startsWith('https://') ? [url] : [])),
])
