import type { CustomScheme } from 'electron'
import { answer } from './answer'

/**
 * Where the window lives. It never changes: IndexedDB belongs to an origin, and another origin would open an empty
 * ledger (electron/electron#37702).
 */
export const appOrigin = 'app://jandon'

/** Makes `app:` a scheme like https: own origin, own storage, content policy. To be registered before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Answers `app://jandon/…` from the built files; every other host of the scheme has nothing. */
export const answerApp =
  (root: string) =>
  async (request: Request): Promise<Response> => {
    const { host, pathname } = new URL(request.url)
    const path = `app://${host}` === appOrigin ? pathname : ''
    const { status, headers, body } = await answer(root, request.method, path)
    return new Response(body, { status, headers })
  }
