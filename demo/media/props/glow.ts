/** Light out of a lamp's shade: up the wall, down on the table, and a little through the linen. */
import { Group, SpotLight } from 'three';

export const createLampGlow = (mapSize = 512) => {
  const group = new Group();
  const down = new SpotLight('#ffba70', 0, 9, 1.12, 0.55, 1.4);
  down.position.set(0, 2.36, 0);
  down.target.position.set(0, 0, 0);
  down.castShadow = true;
  down.shadow.mapSize.set(mapSize, mapSize);
  down.shadow.camera.near = 0.3;
  down.shadow.bias = -0.002;
  down.shadow.normalBias = 0.02;
  down.shadow.radius = 5;
  const up = new SpotLight('#ffbc74', 0, 9, 0.78, 0.5, 1.2);
  up.position.set(0, 2.2, 0);
  up.target.position.set(0, 5, 0);
  group.add(down, down.target, up, up.target);
  return {
    group,
    setPower: (share: number) => {
      down.intensity = share * 22;
      up.intensity = share * 16;
    },
  };
};
