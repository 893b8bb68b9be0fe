import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { type BrowserShell, serveBrowserShell } from '../../../electron/launch/browser-shell'
import { killChromium, openChromium } from '../../e2e/support/chromium-profile'
import { SmallDisk } from '../small-disk'
import { isThere } from './enter'
import { makeFaultyBuild } from './faulty-build'
import { plant } from './plant'

/** Waiting costs nothing where all is well; a slow machine is no failure. */
const PATIENCE_MS = 180_000
/** Many times what a profile with the samples takes. */
const DISK_MEGABYTES = 256
/** How long a browser is left to itself on a full disk. */
const ON_FULL_DISK_MS = 2_000

/** A browser on the profile, with the plant in every window. */
async function open(profile: string): Promise<BrowserContext> {
  const context = await openChromium(profile, null)
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addInitScript(plant)
  return context
}

/** The built app in a browser profile of its own that outlives every fault, on a disk of its own where there can be one. */
export class Rig {
  private constructor(
    private readonly folder: string,
    readonly disk: SmallDisk | null,
    private readonly shell: BrowserShell,
    private context: BrowserContext,
  ) {}

  static async start(built: string): Promise<Rig> {
    const folder = mkdtempSync(join(tmpdir(), 'jandon-faults-'))
    const shell = await serveBrowserShell(makeFaultyBuild(built, join(folder, 'build')), 0)
    const disk = SmallDisk.mount(DISK_MEGABYTES)
    const rig = new Rig(folder, disk, shell, await open(profileIn(disk?.folder ?? folder)))
    await rig.page().goto(shell.address)
    return rig
  }

  /** Whether its disk was ever full: its browser may find the damage of that later. */
  get wasFull(): boolean {
    return this.disk?.wasFull ?? false
  }

  get address(): string {
    return this.shell.address
  }

  /** A page of the app's origin without the app: the store can be handled past it there. */
  get plain(): string {
    const assets = join(this.folder, 'build', 'assets')
    return new URL(`assets/${readdirSync(assets).find((name) => name.endsWith('.css'))}`, this.address).href
  }

  page(): Page {
    const [first] = this.context.pages()
    if (!first) throw new Error('No window is open')
    return first
  }

  /** What a person sees, in one line. */
  shown = (): Promise<string> =>
    this.page()
      .locator('body')
      .innerText({ timeout: 5_000 })
      .catch(String)
      .then((text) => text.replace(/\s+/g, ' ').slice(0, 500))

  /** Ends the browser's process as a power cut does, and starts it again. */
  async kill(): Promise<void> {
    await killChromium(this.context)
    this.context = await open(profileIn(this.disk?.folder ?? this.folder))
    await this.page().goto(this.address)
  }

  /** Ends the browser's process and spoils the file by which it knows the others of its database. */
  async killAndSpoil(): Promise<void> {
    await killChromium(this.context)
    const profile = profileIn(this.disk?.folder ?? this.folder)
    const stores = join(profile, 'Default', 'IndexedDB')
    for (const name of readdirSync(stores)) truncateSync(join(stores, name, 'CURRENT'))
    this.context = await open(profile)
    await this.page().goto(this.address)
  }

  /** Closes the window, whatever it is doing, and opens another one. */
  async closeWindow(): Promise<void> {
    const closing = this.page()
    await this.context.newPage()
    await closing.close()
    await this.page().goto(this.address)
  }

  /** Opens a second window on the same store. The first one closes once the second is there. */
  async secondWindow(): Promise<void> {
    const first = this.page()
    const second = await this.context.newPage()
    await second.goto(this.address)
    await isThere(second)
    await first.close()
  }

  /** Lets one write to the store fail. */
  async arm(kind: 'abort' | 'throw', after: number): Promise<void> {
    await this.page().evaluate(`armFault({ kind: '${kind}', after: ${after} })`)
  }

  /** Leaves the store no room while something is done. */
  async withoutRoom(work: () => Promise<void>): Promise<void> {
    const session = await this.context.newCDPSession(this.page())
    const { origin } = new URL(this.address)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await work()
    // The override ends with its session.
    await session.detach()
  }

  /** Kills the browser, opens it while its disk is full and kills it again. */
  async killOnFullDisk(): Promise<void> {
    await killChromium(this.context)
    try {
      this.context = await open(profileIn(this.disk?.folder ?? this.folder))
    } catch {
      // A browser may refuse to start on a full disk.
      return
    }
    await this.page()
      .goto(this.address)
      .catch(() => undefined)
    await setTimeout(ON_FULL_DISK_MS)
  }

  async end(): Promise<void> {
    await this.context.close()
    await this.shell.close()
    this.disk?.unmount()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const profileIn = (folder: string): string => join(folder, 'profile')
