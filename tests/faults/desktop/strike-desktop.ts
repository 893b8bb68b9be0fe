import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDraft } from '../../../electron/files/write-file-atomic'
import { Random } from '../../support/random'
import { SmallDisk } from '../small-disk'
import { copying, replacing } from './copy-jobs'
import { Desktop } from './desktop'
import { choosingFile } from './file-jobs'
import type { Job, Kept } from './job'
import { whenDrafted } from './when-drafted'

/** What can happen to the desktop's own process, at a random moment or as soon as it begins to write. */
const faults = ['kill', 'kill-on-draft'] as const
/** And to its disk: full before it writes, or as soon as it begins to. */
const diskFaults = ['full', 'full-on-draft'] as const
type Fault = (typeof faults | typeof diskFaults)[number]

/** One fault, and what came of it. */
export interface DesktopOutcome {
  readonly number: number
  readonly work: Job['name']
  readonly fault: Fault
  /** Whether it struck in the middle of a write: half a file lay beside the whole one, or the disk took no more. */
  readonly midway: boolean
  readonly found: 'done' | 'not-done' | 'LOST'
  /** Whether it was kept when it was asked for again. */
  readonly repeated: boolean
  /** What was found where something was lost. */
  readonly detail: string
}

/** What a run was, and what it could not try. */
export interface DesktopRun {
  readonly outcomes: readonly DesktopOutcome[]
  readonly hadDisk: boolean
}

/** Room for the copies that stay, and for what the app leaves free for its window's database (`free-space`). */
const DISK_MEGABYTES = 160
const LARGEST_COPY = 4_000_000
/** A copy of that size is on the disk, and read back, within this time. */
const LONGEST_DELAY = 60
/** How long half a file lies there. */
const DRAFT_MS = 8

/**
 * Kills the desktop's own process, or fills its disk, while it writes safety copies and its own files, and looks after
 * each whether every copy that is offered and every file is whole: as it was or as it was to be. Ends where it is not.
 */
export async function strikeDesktop(
  seed: number,
  count: number,
  tell: (outcome: DesktopOutcome) => void,
): Promise<DesktopRun> {
  const random = new Random(seed)
  const disk = SmallDisk.mount(DISK_MEGABYTES)
  const folder = disk?.folder ?? mkdtempSync(join(tmpdir(), 'jandon-desktop-'))
  const stage = { random, disk, profile: join(folder, 'profile') }
  const possible = disk ? [...faults, ...diskFaults] : faults
  const outcomes: DesktopOutcome[] = []
  let desktop = await Desktop.start(stage.profile)
  try {
    for (let number = 1; number <= count; number++) {
      const job = await chooseJob(random, desktop, stage.profile)
      const fault = random.of(possible)
      const midway = await strike(job, fault, desktop, stage)
      desktop = await Desktop.start(stage.profile)
      const outcome = { number, work: job.name, fault, midway, ...(await judge(job, desktop, stage.profile)) }
      outcomes.push(outcome)
      tell(outcome)
      if (outcome.found === 'LOST') break
    }
  } finally {
    await desktop.kill()
    if (disk) disk.unmount()
    else rmSync(folder, { recursive: true, force: true })
  }
  return { outcomes, hadDisk: disk !== null }
}

interface Stage {
  readonly random: Random
  readonly disk: SmallDisk | null
  readonly profile: string
}

/** Whatever can be asked next, by chance. */
async function chooseJob(random: Random, desktop: Desktop, profile: string): Promise<Job> {
  const copies = await desktop.call('listSnapshots')
  const made = (): Uint8Array =>
    new Uint8Array(1 + random.below(LARGEST_COPY)).fill(random.below(256)).with(0, random.below(256))
  return random.of<() => Job | Promise<Job>>([
    () => copying(desktop, 1 + random.below(100_000), made()),
    ...(copies.length > 0 ? [() => replacing(desktop, random.of(copies).id, made())] : []),
    () => choosingFile(random, profile),
  ])()
}

/**
 * Asks for something, lets the fault strike and ends the process.
 *
 * @returns whether it struck in the middle: half a file was left, or the disk did not take all of it
 */
async function strike(job: Job, fault: Fault, desktop: Desktop, stage: Stage): Promise<boolean> {
  const { random, disk, profile } = stage
  const delay = random.below(1 + random.below(LONGEST_DELAY))
  const onDraft = random.below(DRAFT_MS)
  const left = random.below(job.bytes)
  // A process that was killed answers nobody; a full disk is an answer or an exception.
  const asking = (): Promise<boolean> =>
    job.ask(desktop).then(
      (answer) => answer === 'unavailable',
      () => true,
    )
  const end = async (): Promise<boolean> => {
    await desktop.kill()
    const isMidway = draftsIn(profile).length > 0
    disk?.makeRoom()
    return isMidway
  }
  switch (fault) {
    case 'kill':
      void asking()
      await setTimeout(delay)
      return end()
    case 'kill-on-draft': {
      let stop = (): void => undefined
      const drafted = new Promise<void>((resolve) => (stop = whenDrafted(profile, resolve)))
      await Promise.race([asking(), drafted.then(() => setTimeout(onDraft))])
      stop()
      return end()
    }
    case 'full':
    case 'full-on-draft': {
      if (fault === 'full') disk?.fill(left)
      const stop = whenDrafted(profile, () => disk?.fill(0))
      const refused = await asking()
      stop()
      await end()
      return refused
    }
  }
}

async function judge(
  job: Job,
  desktop: Desktop,
  profile: string,
): Promise<Pick<DesktopOutcome, 'found' | 'repeated' | 'detail'>> {
  const lost = (detail: string) => ({ found: 'LOST', repeated: false, detail }) as const
  if (draftsIn(profile).length > 0) return lost('half a file stays for good')
  const found: Kept = await job.look(desktop)
  if (typeof found === 'object') return lost(found.lost)
  if (found === 'done') return { found, repeated: true, detail: '' }
  await job.ask(desktop)
  const again = await job.look(desktop)
  return { found, repeated: again === 'done', detail: typeof again === 'object' ? again.lost : '' }
}

/** Half files, the profile's and those of safety copies. */
const draftsIn = (profile: string): readonly string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(isDraft)
