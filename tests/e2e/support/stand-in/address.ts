/**
 * Where the window's page really lives in the stand-in. Chromium shows no `app:` addresses of ours, but needs a secure
 * origin for IndexedDB and crypto.subtle; no machine can ever have this name (RFC 2606), and nothing is asked from it.
 */
const PAGE_ORIGIN = 'https://jandon.invalid'
const APP_ORIGIN = 'app://jandon'

/** The page's address for one of the app. */
export const toPage = (address: string): string => replaced(address, APP_ORIGIN, PAGE_ORIGIN)

/** The app's address for one of the page. */
export const fromPage = (address: string): string => replaced(address, PAGE_ORIGIN, APP_ORIGIN)

/** Whether an address of the page is one of the app's own. */
export const isPageAddress = (address: string): boolean => new URL(address).origin === PAGE_ORIGIN

const replaced = (address: string, from: string, to: string): string =>
  address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address
