import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '../../shared/result'

/** An app that ends by itself this soon has not opened a window: a library or the sandbox was missing. */
const AT_ONCE_MS = 5_000

/** Runs the app in Electron until it is closed. Gives its exit code, or why it did not open. */
export function runElectron(binary: string, project: string): Promise<Result<number, string>> {
  const started = Date.now()
  const app = spawn(binary, [project], { stdio: 'inherit' })
  return new Promise((resolve) => {
    app.once('error', (error) => resolve(fail(error.message)))
    app.once('exit', (code, signal) => {
      const wentWrong = code !== 0 && Date.now() - started < AT_ONCE_MS
      resolve(wentWrong ? fail(`Electron ended at once (${signal ?? `code ${code ?? ''}`})`) : ok(code ?? 0))
    })
  })
}
