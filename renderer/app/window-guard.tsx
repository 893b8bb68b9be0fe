import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Stopped } from './stopped'

/** Keeps a mistake outside of every screen from leaving the window blank. Only a new window gets over it. */
export class WindowGuard extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Failed error={error} />
  }
}

function Failed({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  return (
    <Stopped
      tone="bad"
      title={t('frame.failedTitle')}
      text={t('frame.failedText', { detail: error.message })}
      again={t('frame.openAnew')}
    />
  )
}
