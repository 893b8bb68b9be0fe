import { lifeKinds } from './kinds'
import { learnSums } from './learn-sums'
import { liveLife } from './live-life'
import type { Task, TaskAnswer } from './task'

/* A process that lives one life after another, as it is told. */
process.on('message', (task: Task) => {
  const kind = lifeKinds.find(({ name }) => name === task.kind)
  if (!kind) throw new Error(`no life is called ${task.kind}`)
  const answer: TaskAnswer =
    task.what === 'learn'
      ? { what: 'learn', kind: task.kind, sums: learnSums(kind, task.limits) }
      : { what: 'live', kind: task.kind, lived: liveLife(kind, task.seed, task.sums, task.limits) }
  process.send?.(answer)
})
