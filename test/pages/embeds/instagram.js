/** Instagram's frame: takes no orders, and of itself says nothing but how high it would like to be. */
parent.postMessage(JSON.stringify({ type: 'MEASURE', details: { height: 720 } }), '*');
