// ParleyModel
