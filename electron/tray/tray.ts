import { Menu, type NativeImage, nativeImage, Tray } from 'electron'
import picture from '../../resources/icons/png/32x32.png?inline'
import { trayMenu, type TrayParts } from './tray-menu'

/** The icon in the tray, as long as it is wanted. */
export interface TrayIcon {
  /** Shows it with these parts, or takes it away. */
  readonly set: (parts: TrayParts | null) => void
}

/** An icon that is not shown yet. */
export function trayIcon(): TrayIcon {
  let tray: Tray | null = null
  return {
    set(parts) {
      if (parts === null) {
        tray?.destroy()
        tray = null
        return
      }
      if (tray === null) {
        tray = new Tray(pictureFor(process.platform))
        tray.on('click', parts.showWindow)
      }
      tray.setToolTip(parts.nextStep === null ? 'Jandon' : `Jandon · ${parts.nextStep}`)
      tray.setContextMenu(Menu.buildFromTemplate(trayMenu(parts)))
    },
  }
}

/** The bar of macOS takes a picture as large as it is. */
function pictureFor(platform: NodeJS.Platform): NativeImage {
  const image = nativeImage.createFromDataURL(picture)
  return platform === 'darwin' ? image.resize({ width: 18, height: 18 }) : image
}
