import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { type BrowserShell, serveBrowserShell } from '../../electron/launch/browser-shell'
import { killChromium, openChromium } from '../e2e/support/chromium-profile'
import { makeFaultyBuild } from './faulty-build'
import { plant } from './plant'

/** Waiting costs nothing where all is well; a slow machine is no failure. */
const PATIENCE_MS = 180_000

/** Waits until the window is there to be used. */
export async function isOpen(page: Page): Promise<void> {
  await page.getByRole('navigation').first().waitFor()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** A browser on the profile, with the plant in every window. */
async function open(profile: string): Promise<BrowserContext> {
  const context = await openChromium(profile, '2026-11-22')
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addInitScript(plant)
  return context
}

/** The built app in a browser profile of its own that outlives every fault. */
export class Rig {
  private constructor(
    private readonly folder: string,
    private readonly shell: BrowserShell,
    private context: BrowserContext,
  ) {}

  static async start(built: string): Promise<Rig> {
    const folder = mkdtempSync(join(tmpdir(), 'jandon-faults-'))
    const shell = await serveBrowserShell(makeFaultyBuild(built, join(folder, 'build')), 0)
    const rig = new Rig(folder, shell, await open(join(folder, 'profile')))
    await rig.page().goto(shell.address)
    return rig
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

  /** Ends the browser's process as a power cut does, and starts it again. */
  async kill(): Promise<void> {
    await killChromium(this.context)
    this.context = await open(join(this.folder, 'profile'))
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
    await isOpen(second)
    await first.close()
  }

  /** Lets one write to the store fail. */
  async arm(kind: 'abort' | 'throw', after: number): Promise<void> {
    await this.page().evaluate(`armFault({ kind: '${kind}', after: ${after} })`)
  }

  /** How many planted faults have struck since the window was opened. */
  hits = (): Promise<number> => this.page().evaluate('faultsHit')

  /** Leaves the store no room while something is done. */
  async withoutRoom(work: () => Promise<void>): Promise<void> {
    const session = await this.context.newCDPSession(this.page())
    const { origin } = new URL(this.address)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await work()
    // The override ends with its session.
    await session.detach()
  }

  async reload(): Promise<void> {
    await this.page().goto('about:blank')
    await this.page().goto(this.address)
  }

  async end(): Promise<void> {
    await this.context.close()
    await this.shell.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
