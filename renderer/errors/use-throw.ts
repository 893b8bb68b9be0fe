import { useCallback, useState } from 'react'

/** Throws a mistake made outside of drawing where it is drawn: the guard above says so, and nobody waits for what will not come. */
export function useThrow(): (error: unknown) => void {
  const [, set] = useState<null>(null)
  return useCallback(
    (error) =>
      set(() => {
        throw error
      }),
    [],
  )
}
