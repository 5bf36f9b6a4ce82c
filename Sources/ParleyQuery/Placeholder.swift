// ParleyQuery
