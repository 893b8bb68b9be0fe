import { execFile } from 'node:child_process'
import { win32 } from 'node:path'
import { promisify } from 'node:util'

/** Prints the signer's subject, and nothing where the signature does not hold. The path comes by the environment. */
const COMMAND =
  "$s = Get-AuthenticodeSignature -LiteralPath $env:JANDON_INSTALLER; if ($s.Status -eq 'Valid') { $s.SignerCertificate.Subject }"

/**
 * What is wrong with an installer's signature; null where it is valid and by one of the publishers. Stricter than
 * electron-updater's own check, which lets an installer pass where PowerShell cannot be asked.
 *
 * @param publishers whole subjects or common names, as `app-update.yml` has them
 * @param subjectOf gives the subject of the certificate; empty or thrown: there is no valid signature
 */
export async function signatureProblem(
  publishers: readonly string[],
  installer: string,
  subjectOf: (installer: string) => Promise<string> = askPowerShell,
): Promise<string | null> {
  try {
    const subject = (await subjectOf(installer)).trim()
    if (subject === '') return 'it has no valid signature'
    return publishers.includes(subject) || publishers.includes(commonNameOf(subject))
      ? null
      : `it is signed by ${subject}`
  } catch (error) {
    return `its signature could not be read: ${String(error)}`
  }
}

/** `CN=Name, O=…`; a name with a comma stands in quotes. */
function commonNameOf(subject: string): string {
  const [, quoted, plain = ''] = /(?:^|, )CN=(?:"([^"]*)"|([^,]*))/.exec(subject) ?? []
  return quoted ?? plain
}

/**
 * PowerShell below the system's own folder. By its bare name Windows may take another from the folder the app works in,
 * which is that of the file it was opened with.
 */
export const powerShellOf = ({ SystemRoot }: NodeJS.ProcessEnv): string =>
  win32.join(SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')

const run = promisify(execFile)

async function askPowerShell(installer: string): Promise<string> {
  const { stdout } = await run(
    powerShellOf(process.env),
    ['-NoProfile', '-NonInteractive', '-Command', COMMAND],
    {
      env: { ...process.env, JANDON_INSTALLER: installer },
      windowsHide: true,
    },
  )
  return stdout
}
