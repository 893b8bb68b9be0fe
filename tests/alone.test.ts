import { expect, it } from 'vitest'
import { readSources } from './support/architecture/read-sources'

const needsIt = /\bvi\.(?:stub\w+|mock|doMock|useFakeTimers|setSystemTime)\(|\bprocess\.(?:cpuUsage|chdir)\(/

it('what takes the place of a global or measures its process is tested alone', () => {
  const tests = [...readSources('.', ['tests'])].filter(([file]) => /\.test\.tsx?$/.test(file))
  const isAlone = (file: string): boolean => file.includes('.alone.')
  expect(tests.filter(([file, text]) => needsIt.test(text) && !isAlone(file)).map(([file]) => file)).toEqual(
    [],
  )
  expect(tests.filter(([file]) => isAlone(file)).length).toBeGreaterThan(5)
})
