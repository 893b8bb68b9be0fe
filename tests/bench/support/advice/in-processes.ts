import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Task, TaskAnswer } from './task'

/** Does tasks in as many processes as there are cores; the answers are in the order of the tasks. */
export async function inProcesses(tasks: readonly Task[]): Promise<readonly TaskAnswer[]> {
  const answers: TaskAnswer[] = []
  const left = [...tasks.entries()]
  const work = async (): Promise<void> => {
    const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    })
    try {
      for (let next = left.shift(); next; next = left.shift())
        answers[next[0]] = await answerOf(child, next[1])
    } finally {
      child.kill()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work))
  return answers
}

function answerOf(child: ChildProcess, task: Task): Promise<TaskAnswer> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`the process that lives ${task.kind} has ended`))
    child.once('exit', ended)
    child.once('message', (answer: TaskAnswer) => {
      child.off('exit', ended)
      resolve(answer)
    })
    child.send(task)
  })
}
