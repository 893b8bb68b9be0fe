import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEGABYTE = 1024 * 1024

/** A disk of its own, small enough to be filled to the last byte (a tmpfs). */
export class SmallDisk {
  #wasFull = false

  private constructor(readonly folder: string) {}

  /** Whether it was ever filled. */
  get wasFull(): boolean {
    return this.#wasFull
  }

  /** Null where no disk can be mounted, which takes the rights of an administrator on Linux. */
  static mount(megabytes: number): SmallDisk | null {
    const folder = mkdtempSync(join(tmpdir(), 'jandon-disk-'))
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
    if (status === 0) return new SmallDisk(folder)
    rmdirSync(folder)
    return null
  }

  /** Fills it up to so many bytes; whoever else writes may take them too. */
  fill(leave: number): void {
    this.#wasFull = true
    try {
      for (let left = this.#free(); left > leave; left = this.#free())
        appendFileSync(this.#filler, new Uint8Array(Math.min(left - leave, MEGABYTE)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }

  /** Takes away what filled it. */
  makeRoom(): void {
    rmSync(this.#filler, { force: true })
  }

  /** Gives it back, and all that is on it. What still uses it may go on until it ends. */
  unmount(): void {
    spawnSync('umount', ['--lazy', this.folder])
    rmdirSync(this.folder)
  }

  get #filler(): string {
    return join(this.folder, 'filler')
  }

  #free(): number {
    const { bavail, bsize } = statfsSync(this.folder)
    return bavail * bsize
  }
}
