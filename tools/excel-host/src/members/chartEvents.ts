/** Events of charts and of the charts of a sheet. */

import type { ChartRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import type { EventMember } from "../protocol/classes";
import { EVENT_TYPE } from "../protocol/events";

/** What is registered for is the same for one chart and for all of a sheet. */
function activation<Target>(targetId: (target: Target) => string): Record<string, EventMember<Target>> {
  return {
    onActivated: { set: "1.8", type: EVENT_TYPE.chartActivated, register: "_RegisterActivatedEvent", targetId },
    onDeactivated: { set: "1.8", type: EVENT_TYPE.chartDeactivated, register: "_RegisterDeactivatedEvent", targetId },
  };
}

export const CHART_EVENTS = activation<ChartRef>(({ chart }) => chart.id);

const ofSheet = ({ id }: Worksheet): string => id;

export const CHARTS_EVENTS: Record<string, EventMember<Worksheet>> = {
  ...activation<Worksheet>(ofSheet),
  onAdded: { set: "1.8", type: EVENT_TYPE.chartAdded, register: "_RegisterAddedEvent", targetId: ofSheet },
  onDeleted: { set: "1.8", type: EVENT_TYPE.chartDeleted, register: "_RegisterDeletedEvent", targetId: ofSheet },
};
