import type { PlanningProblem } from './problem'

/**
 * What is searched: each route's `worthFrom` as a minimum of its own. The rules that a plan is carried out, compared and
 * explained by do not know it. The same problem where no route has one.
 */
export function waiting(problem: PlanningProblem): PlanningProblem {
  if (problem.routes.every(({ worthFrom }) => worthFrom === undefined)) return problem
  return {
    ...problem,
    routes: problem.routes.map(({ worthFrom, ...route }) => {
      if (worthFrom === undefined) return route
      const least = (min: number | undefined): number => Math.max(min ?? 1, worthFrom)
      const exceptions = route.exceptions?.map((exception) =>
        exception.min === undefined ? exception : { ...exception, min: least(exception.min) },
      )
      return { ...route, min: least(route.min), ...(exceptions ? { exceptions } : {}) }
    }),
  }
}
