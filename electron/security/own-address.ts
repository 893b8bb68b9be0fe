import { appOrigin } from '../content/app-scheme'

/**
 * Tells addresses of the window's own origin from all others.
 *
 * @param devServer the development server's address while developing, else null
 */
export function ownAddress(devServer: string | null): (address: string) => boolean {
  const origins = new Set([appOrigin, ...(devServer === null ? [] : devOrigins(devServer))])
  return (address) => URL.canParse(address) && origins.has(originOf(address))
}

/** The development server speaks on a socket as well, and the developer tools live at an address of their own. */
const devOrigins = (devServer: string): readonly string[] => [
  originOf(devServer),
  originOf(devServer).replace(/^http/, 'ws'),
  'devtools://devtools',
]

/** `URL.origin` is "null" for schemes Node does not know, such as ours. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
