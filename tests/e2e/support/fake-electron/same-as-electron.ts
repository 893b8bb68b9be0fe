import type * as Electron from 'electron'
import type { BrowserWindow } from './browser-window'
import type { nativeImage, Notification } from './desktop'
import type { Menu, Tray } from './menu'

/*
 * Holds the stand-in's classes to Electron's own types: every member they have must be one of Electron's and take and
 * give what it does there. A difference does not compile. (`app`, `dialog` and the like are typed where they stand.)
 */

/** Members that belong to the stand-in alone, or that Node's event emitter types in its own way. */
type Own = keyof NodeJS.EventEmitter | 'pageEvents' | 'tip' | 'menu' | 'prototype'

/** The part of Electron's type that the fake has; `never` for a member that Electron does not know. */
type Same<Fake, Real> = {
  readonly [Name in Exclude<keyof Fake, Own>]: Name extends keyof Real ? Real[Name] : never
}

/** Compiles only where the fake can stand wherever the real one is used in that way. */
type Holds<Fake extends Same<Fake, Real>, Real> = Fake

/** Compiles only where a fake class is made from what the real one is made from. */
type MadeAlike<
  Fake extends new (...args: ConstructorParameters<Real>) => unknown,
  Real extends new (...args: never[]) => unknown,
> = Fake

/** Each class by what it has, by what the class itself has, and by what it is made from. */
export type Held = [
  Holds<Pick<BrowserWindow, Exclude<keyof BrowserWindow, Own>>, Electron.BrowserWindow>,
  Holds<typeof BrowserWindow, typeof Electron.BrowserWindow>,
  MadeAlike<typeof BrowserWindow, typeof Electron.BrowserWindow>,
  Holds<Notification, Electron.Notification>,
  Holds<Pick<typeof Notification, 'isSupported'>, typeof Electron.Notification>,
  MadeAlike<typeof Notification, typeof Electron.Notification>,
  Holds<Tray, Electron.Tray>,
  MadeAlike<typeof Tray, typeof Electron.Tray>,
  Holds<typeof Menu, typeof Electron.Menu>,
  Holds<typeof nativeImage, typeof Electron.nativeImage>,
]
