import type { AppUpdater } from 'electron-updater'
import { releaseHost } from '../../shared/release-page'
import type { Updater } from './offer-update'
import { updateGate } from './update-gate'
import { signatureProblem } from './windows-signature'

/** Sent instead of the number electron-updater would give each installation, so that nobody can be told from another. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Loads electron-updater, which no other line does: as long as a person has not switched updates on and asked for one,
 * nothing of it runs. It asks the host of the releases alone, downloads when told to, and installs when told to.
 */
export async function loadUpdater(): Promise<Updater> {
  const { MacUpdater, NsisUpdater } = await import('electron-updater')
  const updater = process.platform === 'darwin' ? new MacUpdater() : nsisUpdater(new NsisUpdater())
  updater.logger = null
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableWebInstaller = true
  updater.disableDifferentialDownload = true
  updater.isUserWithinRollout = () => true
  updater.requestHeaders = { 'x-user-staging-id': NOBODY }
  // Failures are told by the promises; without a listener they would end the app as well.
  updater.on('error', () => undefined)
  return driven(updater)
}

function nsisUpdater(updater: InstanceType<typeof import('electron-updater').NsisUpdater>): AppUpdater {
  updater.verifyUpdateCodeSignature = (publishers, installer) => signatureProblem(publishers, installer)
  return updater
}

function driven(updater: AppUpdater): Updater {
  const whileWaiting = updateGate(updater.netSession, releaseHost)
  return {
    newer: () =>
      whileWaiting(async () => {
        const found = await updater.checkForUpdates()
        return found?.isUpdateAvailable === true ? found.updateInfo.version : null
      }),
    download: (onProgress) =>
      whileWaiting(async () => {
        updater.on('download-progress', ({ percent }) => onProgress(percent / 100))
        await updater.downloadUpdate()
      }),
    install: () => updater.quitAndInstall(),
  }
}
