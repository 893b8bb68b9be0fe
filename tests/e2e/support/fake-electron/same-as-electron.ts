import type * as Electron from 'electron'
import type { BrowserWindow } from './browser-window'
import type { nativeImage, Notification } from './desktop'
import type { Menu, Tray } from './menu'
import type { session } from './session'

/*
 * Holds the stand-in's classes to Electron's own types: every member they have must be one of Electron's and take and
 * give what it does there. A difference does not compile. (`app`, `dialog` and the like are typed where they stand.)
 */

/** Members that belong to the stand-in alone, or that Node's event emitter types in its own way. */
type Own = keyof NodeJS.EventEmitter | 'guard' | 'options' | 'tip' | 'menu'

/** The part of Electron's type that the fake has; `never` for a member that Electron does not know. */
type Same<Fake, Real> = {
  readonly [Name in Exclude<keyof Fake, Own | 'prototype'>]: Name extends keyof Real ? Real[Name] : never
}

/** Compiles only where the fake can stand wherever the real one is used in that way. */
type Holds<Fake extends Same<Fake, Real>, Real> = Fake

/** One line a class, statics apart. */
export type Held = [
  Holds<Notification, Electron.Notification>,
  Holds<Pick<BrowserWindow, Exclude<keyof BrowserWindow, Own>>, Electron.BrowserWindow>,
  Holds<Tray, Electron.Tray>,
  Holds<typeof Menu, typeof Electron.Menu>,
  Holds<typeof nativeImage, typeof Electron.nativeImage>,
  Holds<Pick<typeof Notification, 'isSupported'>, typeof Electron.Notification>,
  Holds<typeof session, typeof Electron.session>,
]
