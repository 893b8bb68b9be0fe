import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  readonly children: ReactNode
  /** Called when the print dialog has been answered. */
  readonly onDone: () => void
}

/**
 * A sheet of paper: shown in print alone, and printed as soon as it is there. The print dialog of the system saves it as
 * a PDF as well. `theme/print.css` hides everything else.
 */
export function Printed({ children, onDone }: Props) {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['printing'] = 'sheet'
    window.addEventListener('afterprint', onDone, { once: true })
    // In a task of its own: the sheet must be laid out first, and the dialog stops everything.
    const task = setTimeout(() => window.print())
    return () => {
      clearTimeout(task)
      window.removeEventListener('afterprint', onDone)
      delete dataset['printing']
    }
  }, [onDone])
  return createPortal(<div className="printed">{children}</div>, document.body)
}
