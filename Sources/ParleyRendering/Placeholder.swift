// ParleyRendering
