import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { screens } from '../screens'
import { Loading } from '../ui/loading'

/** Each screen's code is read once, whoever asks first. */
const parts = screens.map(({ path, load }) => {
  const component = lazy(async () => ({ default: await load() }))
  return { path, load, component }
})
const [first] = parts

/** The screen the address names; the overview where it names none. */
export function CurrentScreen() {
  const { t } = useTranslation()
  useEffect(readOthersWhenIdle, [])
  return (
    <Suspense fallback={<Loading label={t('common.opening')} />}>
      <Switch>
        {parts.map(({ path, component }) => (
          <Route key={path} path={path} component={component} />
        ))}
        {first && <Route component={first.component} />}
      </Switch>
    </Suspense>
  )
}

/** So that no later screen has to be waited for. They are files of this computer: reading them costs little. */
function readOthersWhenIdle(): () => void {
  const waiting = requestIdleCallback(() => {
    for (const { load } of parts) void load()
  })
  return () => cancelIdleCallback(waiting)
}
