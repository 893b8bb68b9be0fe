import { useEffect, useRef } from 'react'
import type { HostMessage } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'

/** Does something whenever the desktop says one of these. */
export function useHostMessage(react: (message: HostMessage) => void): void {
  const latest = useRef(react)
  useEffect(() => {
    latest.current = react
  })
  useEffect(() => bridge.listen((message) => latest.current(message)), [])
}
