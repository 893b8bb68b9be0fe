import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { screens } from '../../screens'
import { isTyping } from '../is-typing'

/** Read when first asked for: nothing of them is on the way to the first answer. */
const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog')).ShortcutsDialog }))

const numbered = screens.filter(({ group }) => group !== null)

/** Keys that work on every screen, and what they open. */
export function Shortcuts() {
  const [, go] = useLocation()
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const showShortcuts = useCallback(() => setOpen('shortcuts'), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      if (command && event.code === 'KeyK') {
        event.preventDefault()
        setOpen('palette')
      }
      if (command || event.altKey || isTyping(event) || isAsked()) return
      if (event.key === '?') setOpen('shortcuts')
      const screen = /^[1-9]$/.test(event.key) ? numbered[Number(event.key) - 1] : undefined
      if (screen) go(screen.path)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [go])

  return (
    <Suspense>
      {open === 'palette' && <Palette onClose={() => setOpen(null)} showShortcuts={showShortcuts} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={() => setOpen(null)} />}
    </Suspense>
  )
}

/** A question that has to be answered first takes all keys. */
const isAsked = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
